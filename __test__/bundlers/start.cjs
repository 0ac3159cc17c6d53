'use strict';

// As main.mjs, for output in CommonJS, which has no await at its top.
import('./answer.mjs').then(async ({ answer }) => console.log(JSON.stringify(await answer())));
