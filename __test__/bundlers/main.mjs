// The entry of the fixtures that are ES modules.
import { answer } from './answer.mjs';

console.log(JSON.stringify(await answer()));
