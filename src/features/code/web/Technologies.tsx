import { Section } from '../../../ui/Page.tsx';
import type { RepositoryAnswer } from '../api.ts';
import classes from './code.module.css';
import { percent } from './words.ts';

type Technology = RepositoryAnswer['technologies'][number];

/** What the repository is written in, by what its files and manifests say. */
export const Technologies = ({ technologies }: { readonly technologies: readonly Technology[] }) => {
  const languages = technologies
    .filter(({ kind }) => kind === 'language')
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const frameworks = technologies.filter(({ kind }) => kind === 'framework');
  if (technologies.length === 0) return null;
  return (
    <Section id="technologies" title="Technologies">
      <ul className={classes.languages}>
        {languages.map(({ name, share }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="wh-quiet wh-numbers">{percent(share ?? 0)}</span>
            <span className={classes.meter} aria-hidden="true">
              <span style={{ width: `${(share ?? 0) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {frameworks.length > 0 && (
        <p className={classes.frameworks}>
          <span className="wh-quiet">Built with</span> {frameworks.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </Section>
  );
};
