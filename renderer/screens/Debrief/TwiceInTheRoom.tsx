import type { Id } from '../../../shared/model.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { asOne, twiceIn } from './personDraft.ts';
import type { PersonDraft } from './personDraft.ts';

export interface TwiceInTheRoomProps {
  readonly people: readonly PersonDraft[];
  /** Those whom the journal knows. */
  readonly known: readonly Id[];
  readonly onChange: (people: readonly PersonDraft[]) => void;
}

/** The same name in two rows is said, and one tap makes them one person; two of one name may stay. */
export function TwiceInTheRoom({ people, known, onChange }: TwiceInTheRoomProps) {
  const twice = twiceIn(people);
  if (twice === null) return null;
  return (
    <div className="notice-slot">
      <Notice
        look="heed"
        action={
          <Button size="sm" onClick={() => onChange(asOne(people, twice, known))}>
            It is one person
          </Button>
        }
      >
        {twice.first.name.trim()} stands in the room twice, and would be thanked twice.
      </Notice>
    </div>
  );
}
