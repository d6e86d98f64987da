import type { Layer } from '../../../shared/rules/letterCheck/finding.ts';
import { Button } from '../../components/Button.tsx';
import { Rule } from '../../components/Rule.tsx';
import type { CheckedDesk, NumberedFinding } from './useLetterCheck.ts';

const layerWords: Readonly<Record<Layer, string>> = {
  spelling: 'Spelling',
  grammar: 'Grammar',
  punctuation: 'Punctuation',
  journal: 'Journal facts',
  practice: 'The practice',
};

/** What the check has found: what stops printing first, each with its number in the margin and the shortest way to mend it. */
export function CheckFindings({ checked }: { readonly checked: CheckedDesk }) {
  const findings = checked.check?.findings ?? [];
  const inOrder = [...findings.filter(({ weight }) => weight === 'error'), ...findings.filter(({ weight }) => weight === 'advice')];
  if (inOrder.length === 0) return null;
  return (
    <ol className="findings" aria-label="Findings">
      {inOrder.map((finding) => (
        <Found key={`${finding.key} ${String(finding.number)}`} finding={finding} checked={checked} />
      ))}
    </ol>
  );
}

function Found({ finding, checked }: { readonly finding: NumberedFinding; readonly checked: CheckedDesk }) {
  const { number, weight, says, reason, layer, fix, word, ruleId } = finding;
  const look = weight === 'error' ? 'err' : 'adv';
  const isOpen = number !== null && checked.open?.number === number;
  // The journal's reason names what is right; elsewhere the words that are right come first, and why behind them.
  const right = fix?.kind === 'replace' && layer !== 'journal' && fix.with.trim() !== '' ? fix.with : null;
  const kind = weight === 'error' ? 'Error' : 'Advice';
  return (
    <li className={isOpen ? `${look} is-open` : look}>
      <i aria-hidden>{number ?? (weight === 'error' ? '!' : '·')}</i>
      <p>
        {number === null ? (
          <b>{says}</b>
        ) : (
          <button
            type="button"
            className="found"
            aria-label={`${kind} ${String(number)}: show ${says}`}
            onClick={() => checked.show(finding)}
          >
            {says}
          </button>
        )}
        {`: ${right ?? reason}`}
        <small>
          <span className="sr">{kind}, </span>
          {layerWords[layer]}
          {right !== null && right !== reason && `: ${reason}`}
          {ruleId !== 'P10' && (
            <>
              {' '}
              <Rule id={ruleId} />
            </>
          )}
        </small>
      </p>
      <span className="ways">
        {fix !== null && (
          <Button look="text" aria-label={`${fixWords(finding)}: ${says}`} onClick={() => checked.fix(finding)}>
            {fixWords(finding)}
          </Button>
        )}
        {fix === null && word !== null && (
          <Button look="text" aria-label={`Learn: ${says}`} onClick={() => checked.learn(word)}>
            Learn
          </Button>
        )}
        {(number === null || (fix === null && word === null)) && !finding.key.startsWith('unfilled: ') && (
          <Button look="text" aria-label={`Ignore: ${says}`} onClick={() => checked.ignore(finding)}>
            Ignore
          </Button>
        )}
      </span>
    </li>
  );
}

const fixWords = ({ fix }: NumberedFinding): string =>
  fix?.kind === 'enclose' ? 'Enclose' : fix?.kind === 'add' ? 'Put it in' : fix?.with.trim() === '' ? 'Take out' : 'Replace';
