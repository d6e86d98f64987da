import { Lock } from 'lucide-react';
import { Link } from 'wouter';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay, sayMoment } from '../../../shared/rules/say.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { openVersion, sizeOf } from '../../components/versionOnFile.ts';
import { useJournal } from '../../journalQueries.ts';

/** A letter or card in the file, and each version that was printed of it, to be opened and printed again (P11). */
export function FiledLetter({ letter }: { readonly letter: LetterRow }) {
  const { today, zone } = useClock();
  const versions = useJournal('letters.versions', { id: letter.id }).data ?? [];
  const name = letter.kind === 'card' ? 'Card' : 'Thank-you letter';
  return (
    <div className="filed-letter">
      <Link className="filed" href={`/letters/${letter.id}`}>
        <Lock className="i s" aria-hidden />
        <span>
          {name}
          <span className="faint">
            {letter.mailedAt === null ? letter.state : `mailed ${sayDay(dayOf(letter.mailedAt, letter.interview?.zone ?? 'UTC'), today)}`}
          </span>
        </span>
      </Link>
      <ul aria-label={`Printed of this ${letter.kind}`}>
        {versions.map((version) => (
          <li key={version.id} title={`SHA-256 ${version.sha256}`}>
            <Button
              look="text"
              aria-label={`Open version ${version.version}, printed ${sayMoment(version.printedAt, zone, today)}`}
              onClick={() => void openVersion(version)}
            >
              Open version {version.version}
            </Button>{' '}
            <span className="faint">{sizeOf(version)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
