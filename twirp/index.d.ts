export type { CallOptions, ConnectionOptions } from './options';
export * from './TwirpClient';
export * from './TwirpError';
