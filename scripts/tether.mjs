// Runs `node tether.mjs PROGRAM [ARGUMENT…]` until standard input ends. Its end is the only sign of the parent's death that
// works for an exit, a signal, and a crash of native code. livekit-server.mjs and redis.mjs start their servers this way.
// `TETHER_SIGNAL` names a signal other than SIGKILL, for a program that must end child processes.
import { spawn } from 'node:child_process';

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });

// Ctrl-C reaches the complete process group: the parent decides what to do.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

// A parent that is killed resets the pipe instead of closing it.
const kill = () => child.kill(process.env.TETHER_SIGNAL ?? 'SIGKILL');
process.stdin.on('end', kill).on('error', kill).resume();

child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));
