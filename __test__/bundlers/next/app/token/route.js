// A route handler that calls the package.
import { answer } from '../../answer.mjs';

export const dynamic = 'force-dynamic';

export async function GET() {
  return Response.json(await answer());
}
