import type { ContactView } from '../../../shared/views.ts';
import { ReferenceLine } from '../../components/ReferenceLine.tsx';
import { Rule } from '../../components/Rule.tsx';

/** The jobs for which somebody vouches, whether they may be named, and what they were told and asked (P4). */
export function VouchesFor({ contact }: { readonly contact: ContactView }) {
  if (contact.references.length === 0) return null;
  return (
    <section aria-label="References">
      <div className="sec">
        <h3>Vouches for you</h3>
        <span className="n">
          <Rule id="P4" />
        </span>
      </div>
      <ul className="rowlist">
        {contact.references.map(({ opportunity, organization, ...reference }) => (
          <ReferenceLine
            key={reference.id}
            reference={reference}
            person={contact}
            opportunityId={opportunity.id}
            other={{ words: opportunity.title, sub: organization.name, href: `/opportunities/${opportunity.id}` }}
          />
        ))}
      </ul>
    </section>
  );
}
