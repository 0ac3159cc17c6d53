'use strict';

// As main.mjs, but for CommonJS output, which has no top-level await.
import('./answer.mjs').then(async ({ answer }) => console.log(JSON.stringify(await answer())));
