// The handler of an AWS Lambda function.
import { answer } from './answer.mjs';

export const handler = async () => ({ statusCode: 200, body: JSON.stringify(await answer()) });
