import { useNavigate } from '@tanstack/react-router';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { longDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { HelmAnswer, TreeAnswer } from '../api.ts';
import { Handled } from './Handled.tsx';
import classes from './helm.module.css';
import { KnownOn } from './KnownOn.tsx';
import { Numbers } from './Numbers.tsx';
import { Organisation } from './Organisation.tsx';
import { Sentences } from './Sentences.tsx';
import { TimeBar } from './TimeBar.tsx';
import { WhatChanged } from './WhatChanged.tsx';

/** Which sentence is open and since when changes are told stands in the address, so that it can be sent to somebody. */
export interface HelmPageProps {
  readonly show?: string | undefined;
  readonly since?: string | undefined;
}

/** Sentences first, then the organisation as a picture, then numbers; on any day. */
export const HelmPage = ({ show, since }: HelmPageProps) => {
  const navigate = useNavigate();
  const asked = useAsOf();
  const helm = useAnswer<HelmAnswer>('/api/helm', { ...asked, changesSince: since });
  const tree = useAnswer<TreeAnswer>('/api/tree', { asOf: asked.asOf });
  const go = (search: { readonly [name in 'show' | 'since' | 'asOf' | 'asKnownOn']?: string | undefined }) =>
    void navigate({
      to: '.',
      search: (now: object) => ({ ...now, ...search }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Answered query={helm} waiting={<PageSkeleton />}>
      {(answer) => {
        const isPast = answer.asOf !== answer.today;
        return (
          <Page
            title={answer.organisation}
            over={
              isPast ? `As it stood on ${longDay(answer.asOf)}` : `At the helm on ${longDay(answer.today)}`
            }
            actions={
              <KnownOn
                value={asked.asKnownOn}
                today={answer.today}
                onChange={(asKnownOn) => go({ asKnownOn })}
              />
            }
          >
            <TimeBar
              answer={answer}
              onChange={(asOf) => go({ asOf: asOf === answer.today ? undefined : asOf })}
            />
            <div className={classes.split}>
              <Sentences answer={answer} open={show} onOpen={(kind) => go({ show: kind })} />
              <WhatChanged answer={answer} onSince={(day) => go({ since: day })} />
            </div>
            <Section id="organisation" title="The organisation">
              <Answered query={tree}>
                {(whole) => <Organisation tree={whole} answer={answer} show={show} />}
              </Answered>
            </Section>
            <Numbers counts={answer.counts} />
            <Handled answer={answer} />
          </Page>
        );
      }}
    </Answered>
  );
};
