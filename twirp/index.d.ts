export type { CallOptions, ConnectionOptions, Signal } from './options';
export * from './TwirpClient';
export * from './TwirpError';
