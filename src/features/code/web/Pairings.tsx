import { Section } from '../../../ui/Page.tsx';
import type { AreaRef, DeveloperRef } from '../api.ts';
import classes from './code.module.css';
import { AreaLink, DeveloperName } from './links.tsx';

interface Pairing {
  readonly area?: AreaRef;
  readonly knows: DeveloperRef;
  readonly learns: DeveloperRef;
  readonly because: string;
}

interface PairingsProps {
  readonly pairings: readonly Pairing[];
  readonly note: string;
}

/** Whom to pair with whom, and why. */
export const Pairings = ({ pairings, note }: PairingsProps) =>
  pairings.length > 0 && (
    <Section id="pairings" title="Pair" note={note}>
      <ul className={classes.pairings}>
        {pairings.map(({ area, knows, learns, because }) => (
          <li key={`${area?.repository.slug}${area?.id}${knows.name}${learns.name}`}>
            <p>
              <DeveloperName who={knows} /> <span className="wh-quiet">with</span>{' '}
              <DeveloperName who={learns} />
              {area && (
                <>
                  {' '}
                  <span className="wh-quiet">on</span> <AreaLink area={area} />
                </>
              )}
            </p>
            <p className="wh-quiet wh-small">{because}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
