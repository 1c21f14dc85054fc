import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Section } from '../../../ui/Page.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { BandAnswer } from '../api.ts';

/** On somebody's page: how full their week is, where they lead and the viewer may see it. Else nothing at all. */
export const BandOf = ({ person }: { readonly person: string }) => {
  const { data } = useAnswer<BandAnswer>(`/api/people/${encodeURIComponent(person)}/load-band`, {
    ...useAsOf(),
  });
  const isMine = useViewer().person?.id === person;
  if (data === undefined || data.band === null) return null;
  return (
    <Section id="load" title="How full the week is">
      <p>
        {data.sentence} {isMine && <Link to="/me/load">My load</Link>}
        {!isMine && data.maySeeFigure && (
          <Link to="/people/$id/load" params={{ id: person }}>
            Where the hours go
          </Link>
        )}
      </p>
    </Section>
  );
};
