// The suites that run on every server.
import data from './data.mjs';
import errors from './errors.mjs';
import participants from './participants.mjs';
import recorded from './recorded.mjs';
import rooms from './rooms.mjs';
import tracks from './tracks.mjs';
import webhooks from './webhooks.mjs';

export const suites = [rooms, participants, tracks, data, webhooks, errors, recorded];
