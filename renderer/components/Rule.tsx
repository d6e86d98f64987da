import { Popover } from '@base-ui/react/popover';
import type { RuleId } from '../../shared/model.ts';
import { ruleWords } from './ruleWords.ts';

const ruleHandle = Popover.createHandle<RuleId>();

/** A rule's id beside a reason; it opens the rule's sentence. */
export function Rule({ id }: { readonly id: RuleId }) {
  return (
    <Popover.Trigger handle={ruleHandle} payload={id} className="rule" aria-label={`Rule ${id}`}>
      {id}
    </Popover.Trigger>
  );
}

/** Rule ids in a row, each kept on the line of the last word before it. */
export function Rules({ ids }: { readonly ids: readonly RuleId[] }) {
  return ids.map((id) => (
    <span key={id}>
      {' '}
      <Rule id={id} />
    </span>
  ));
}

/** The one popover that all rules share. Stands once in the window's frame. */
export function RulePopover() {
  return (
    <Popover.Root handle={ruleHandle}>
      {({ payload }) => (
        <Popover.Portal>
          <Popover.Positioner sideOffset={6} className="floating">
            <Popover.Popup className="menu rule-words">
              {payload !== undefined && (
                <>
                  <Popover.Title className="label-sm">Rule {payload}</Popover.Title>
                  <Popover.Description className="because">{ruleWords[payload]}</Popover.Description>
                </>
              )}
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      )}
    </Popover.Root>
  );
}
