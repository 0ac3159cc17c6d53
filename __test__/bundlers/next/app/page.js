// A page with a server action that calls the package.
import { redirect } from 'next/navigation';

import { answer } from '../answer.mjs';

async function act() {
  'use server';
  redirect(`/?answer=${encodeURIComponent(JSON.stringify(await answer()))}`);
}

export default function Page() {
  return (
    <form action={act}>
      <button>Mint and verify</button>
    </form>
  );
}
