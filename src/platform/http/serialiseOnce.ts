import { serializerCompiler } from 'fastify-type-provider-zod';
import { remembered } from '../../base/remember.ts';

/**
 * Checks an answer against its schema and puts it into text. The same object gets the same text without doing it again:
 * what a route hands out many times costs once. So a route must not change an answer that it has handed out.
 */
export const serialiseOnce: typeof serializerCompiler = (route) => {
  const serialise = serializerCompiler(route);
  const once = remembered((answer: object) => serialise(answer));
  return (answer: unknown) =>
    typeof answer === 'object' && answer !== null ? once(answer) : serialise(answer);
};
