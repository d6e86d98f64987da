import { Lock } from 'lucide-react';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { LetterVersion, LetterView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { Rule } from '../../components/Rule.tsx';
import { call, host } from '../../host.ts';
import { isMailed } from './isMailed.ts';

/** What was printed, on file: each version can be kept as the PDF that it was (P11). */
export function Versions({ letter, versions }: { readonly letter: LetterView; readonly versions: readonly LetterVersion[] }) {
  const { today, zone } = useClock();
  const keep = async (version: LetterVersion) => {
    try {
      const file = await call('letters.version', { id: version.id });
      if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
    } catch (error) {
      tellProblem(error);
    }
  };
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
                {Math.ceil(version.bytes / 1024)} kB
              </small>
            </span>
            <Button look="text" onClick={() => void keep(version)}>
              Save the PDF…
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
