import type { EnvelopeChoice } from '../../shared/model.ts';
import { envelopeSizes } from '../../shared/rules/envelopeZones.ts';
import { ownEnvelopeMm } from '../../shared/rules/paperChoices.ts';
import { Select } from './Select.tsx';
import { Switch } from './Switch.tsx';
import { usePaper } from './usePaper.ts';
import './feed.css';

const names = [...(Object.keys(envelopeSizes) as (keyof typeof envelopeSizes)[]), 'own'] as const;

/** Which envelope; remembered. */
export function EnvelopePick({ look = 'pick' }: { readonly look?: 'pick' | 'input' }) {
  const { choices, choose } = usePaper();
  const { envelope, ownEnvelope } = choices;
  const labelOf = (name: EnvelopeChoice): string => {
    const { lengthMm, heightMm } = name === 'own' ? ownEnvelope : envelopeSizes[name];
    return `${name === 'own' ? 'Own size' : `${name} envelope`}, ${lengthMm.toFixed(1)} × ${heightMm.toFixed(1)} mm`;
  };
  return (
    <>
      <Select
        look={look}
        label="Envelope"
        value={envelope}
        options={names.map((value) => ({ value, label: labelOf(value) }))}
        onChange={(next) => choose({ envelope: next })}
      />
      {envelope === 'own' && (
        <span className="own-size">
          <Side
            label="Length in mm"
            value={ownEnvelope.lengthMm}
            bounds={ownEnvelopeMm.length}
            onChange={(lengthMm) => choose({ ownEnvelope: { ...ownEnvelope, lengthMm } })}
          />
          ×
          <Side
            label="Height in mm"
            value={ownEnvelope.heightMm}
            bounds={ownEnvelopeMm.height}
            onChange={(heightMm) => choose({ ownEnvelope: { ...ownEnvelope, heightMm } })}
          />
        </span>
      )}
    </>
  );
}

/** How addresses stand on envelopes, and whether the user's own does; remembered. */
export function EnvelopeWriting() {
  const { choices, choose } = usePaper();
  return (
    <>
      <Switch checked={choices.capitals} onChange={(capitals) => choose({ capitals })}>
        Capitals
      </Switch>
      <Switch checked={choices.returnAddress} onChange={(returnAddress) => choose({ returnAddress })}>
        Return address
      </Switch>
    </>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: number;
  readonly bounds: { readonly least: number; readonly most: number };
  readonly onChange: (value: number) => void;
}

/** What is typed counts when the field is left; the journal says what does not fit. */
function Side({ label, value, bounds, onChange }: SideProps) {
  return (
    <input
      key={value}
      className="input side"
      type="number"
      step="0.1"
      min={bounds.least}
      max={bounds.most}
      aria-label={label}
      defaultValue={value}
      onBlur={({ target }) => target.valueAsNumber !== value && !Number.isNaN(target.valueAsNumber) && onChange(target.valueAsNumber)}
    />
  );
}
