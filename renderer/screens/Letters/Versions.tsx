import { Lock } from 'lucide-react';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { LetterVersion, LetterView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Rule } from '../../components/Rule.tsx';
import { openVersion, saveVersion, sizeOf } from '../../components/versionOnFile.ts';
import { isMailed } from './isMailed.ts';

/** What was printed, on file: each version is opened, printed again and kept as the PDF that it was (P11). */
export function Versions({ letter, versions }: { readonly letter: LetterView; readonly versions: readonly LetterVersion[] }) {
  const { today, zone } = useClock();
  return (
    <section>
      <div className="sec">
        <h3 className="title-5">On file</h3>
        {!isMailed(letter) && <Rule id="P11" />}
      </div>
      <ul className="rowlist">
        {versions.map((version) => (
          <li key={version.id}>
            <span>
              <Lock className="i s" aria-hidden /> Version {version.version}
              <small title={`SHA-256 ${version.sha256}`}>
                printed {dayOf(version.printedAt, zone) === today ? 'today, ' : ''}
                {sayMoment(version.printedAt, zone, today).replace(dayOf(version.printedAt, zone) === today ? /^.*, / : /^$/, '')},{' '}
                {sizeOf(version)}
              </small>
            </span>
            <span className="r version-does">
              <Button look="text" onClick={() => void openVersion(version)}>
                Open<span className="sr"> version {version.version}</span>
              </Button>
              <Button look="text" onClick={() => void saveVersion(version)}>
                Save…<span className="sr"> version {version.version}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
