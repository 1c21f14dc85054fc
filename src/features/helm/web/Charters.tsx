import { Button } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { Card } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { capital } from '../../people/web/index.tsx';
import type { CharterAnswer, chartersAnswer } from '../api.ts';
import { CharterForm } from './CharterForm.tsx';
import { CharterText } from './CharterText.tsx';
import classes from './helm.module.css';

/** The charters of all seats, for those who may change them. */
export const Charters = () => {
  const mayEdit = useViewer().may.includes('charter.edit');
  const query = useAnswer<z.infer<typeof chartersAnswer>>('/api/charters');
  const [editing, setEditing] = useState<CharterAnswer | null>(null);
  return (
    <Answered query={query}>
      {({ charters }) => (
        <div className={classes.charters}>
          {charters.map((charter) => (
            <Card key={charter.role}>
              <div className={classes.charterHead}>
                <div>
                  <h2 className={classes.charterTitle}>
                    {capital(charter.title)} {charter.isDefault && <Tag>as delivered</Tag>}
                  </h2>
                  <p className={classes.charterSentence}>{charter.inOneSentence}</p>
                </div>
                {mayEdit && (
                  <Button
                    size="xs"
                    variant="default"
                    leftSection={<Pencil size={14} aria-hidden="true" />}
                    onClick={() => setEditing(charter)}
                    aria-label={`Edit the charter of the ${charter.title}`}
                  >
                    Edit
                  </Button>
                )}
              </div>
              <CharterText charter={charter} />
            </Card>
          ))}
          {editing && <CharterForm charter={editing} onClose={() => setEditing(null)} />}
        </div>
      )}
    </Answered>
  );
};
