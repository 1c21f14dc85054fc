import { count, inWords } from '../../../base/list.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import type { ShownSkill } from '../api.ts';
import { levelWords, SkillScale } from './SkillScale.tsx';
import classes from './skills.module.css';

const wishWords = { learn: 'wishes to learn', avoid: 'wishes to avoid', none: '' };

/** `by 3 peers and code`. */
const countWords = ({ counted: { peer, self, supervisor, code } }: ShownSkill): string =>
  inWords([
    ...(peer > 0 ? [count(peer, 'peer')] : []),
    ...(self > 0 ? ['themself'] : []),
    ...(supervisor > 0 ? ['the manager'] : []),
    ...(code > 0 ? ['code'] : []),
  ]);

/** Skills as leads see them: level, doubt, how many said so, and wishes. */
export const ShownSkills = ({ skills }: { readonly skills: readonly ShownSkill[] }) => (
  <ul className={classes.pieces}>
    {skills.map((shown) => (
      <li key={shown.skill.id}>
        <div className={classes.pieceText}>
          <p>
            <strong>{shown.skill.name}</strong>
            {shown.told && `: ${levelWords(shown.told)}`}
          </p>
          {shown.told && <p className="wh-quiet wh-small">by {countWords(shown)}</p>}
        </div>
        {shown.wish && <Tag>{wishWords[shown.wish.wish]}</Tag>}
        {shown.told && (
          <div style={{ width: 140 }}>
            <SkillScale told={shown.told} />
          </div>
        )}
      </li>
    ))}
  </ul>
);
