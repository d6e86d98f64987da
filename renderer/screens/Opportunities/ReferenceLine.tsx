import { Link } from 'wouter';
import type { Id, Permission } from '../../../shared/model.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { OpportunityView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { Select } from '../../components/Select.tsx';
import { useCommand } from '../../journalQueries.ts';
import { optionsOf, permissionWords } from '../../words.ts';
import { plannedWords } from '../Today/todayWords.ts';

export interface ReferenceLineProps {
  readonly reference: OpportunityView['references'][number];
  readonly opportunityId: Id;
}

/** One reference: whether they may be named, and what they were told and asked, and are still to be (P4). */
export function ReferenceLine({ reference: { id, person, permission, calls }, opportunityId }: ReferenceLineProps) {
  const { today } = useClock();
  const link = useCommand('references.link');
  const change = (chosen: Permission) =>
    link.mutate(
      { id, opportunityId, contactId: person.id, permission: chosen, person: null },
      {
        onSuccess: (planned) => tell(`${person.spoken}: ${permissionWords[chosen]}.${plannedWords(planned)}`, { undo: true }),
        onError: tellProblem,
      },
    );
  return (
    <li className="reference">
      <span>
        <Link href={`/contacts/${person.id}`}>
          <b>{person.name}</b>
        </Link>
        {calls.map((call) => (
          <small key={call.id}>
            {call.title}: {call.state}
            {call.day === null ? '' : `, ${sayDay(call.day, today)}`}
          </small>
        ))}
      </span>
      <span className="r">
        <Select<Permission>
          look="pick"
          label={`Permission of ${person.name}`}
          value={permission}
          options={optionsOf(permissionWords)}
          onChange={change}
        />
      </span>
    </li>
  );
}
