import { CallOptions, ConnectionOptions } from '../twirp/options';
import { TwirpRpc } from './TwirpRPC';

export declare function procedure(service: string, method: string, request: any, reply: any): any;

export declare class Service {
  constructor(rpc: TwirpRpc, apiKey?: string, secret?: string, options?: ConnectionOptions);
  rpc: TwirpRpc;
  apiKey?: string;
  close(): void;
  request(procedure: any, message: any, room?: any, options?: CallOptions): Promise<any>;
}
