// Runs `node tether.mjs PROGRAM [ARGUMENT…]` for as long as standard input stays open. The end of standard input is
// the one sign of a parent's death that comes whatever it died of: an exit, a signal, a crash of native code.
// `TETHER_SIGNAL` names another signal than SIGKILL, for a program that has to end processes of its own.
import { spawn } from 'node:child_process';

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });

// Ctrl-C reaches the whole process group: what happens then is the parent's to decide.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

// A parent that dies hard resets the pipe instead of closing it.
const kill = () => child.kill(process.env.TETHER_SIGNAL ?? 'SIGKILL');
process.stdin.on('end', kill).on('error', kill).resume();

child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));
