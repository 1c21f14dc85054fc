import { useSearch } from '@tanstack/react-router';

/** The day the page is looked at, from the address; empty for today. Every page keeps it when one moves on. */
export interface AsOf {
  readonly asOf?: string | undefined;
  readonly asKnownOn?: string | undefined;
}

export const useAsOf = (): AsOf => {
  const { asOf, asKnownOn } = useSearch({ strict: false }) as AsOf;
  return { asOf, asKnownOn };
};
