/** Serves the contract itself, byte for byte, and knows whether the generated files were made from it. */
import yaml from '../../openapi.yaml' with { type: 'text' };
import { openapiSha256 as sha256OfOperations } from '../../generated/operations.ts';
import { openapiSha256 as sha256OfValidators } from '../../generated/validators.js';

/** RFC 9512. */
const CONTENT_TYPE = 'application/yaml';

/** The import is typed as what other loaders would make of it. */
const bytes = new TextEncoder().encode(String(yaml));

export function openapiDocument(): Response {
  return new Response(bytes, { headers: { 'content-type': CONTENT_TYPE } });
}

/** @throws Error with what to do, where openapi.yaml has changed since the generated files were made */
export function assertGeneratedFresh(): void {
  const sha256 = new Bun.CryptoHasher('sha256').update(bytes).digest('hex');
  if (sha256 !== sha256OfOperations || sha256 !== sha256OfValidators) {
    throw new Error('openapi.yaml has changed since generated/ was made from it: run `bun run generate`');
  }
}
