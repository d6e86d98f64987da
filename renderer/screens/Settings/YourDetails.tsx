import { useLocation } from 'wouter';
import type { Profile } from '../../../shared/model.ts';
import { Button } from '../../components/Button.tsx';
import { Rule } from '../../components/Rule.tsx';
import { useJournal } from '../../journalQueries.ts';
import { zoneWords } from '../../words.ts';
import { YourSignature } from './YourSignature.tsx';

/** Who the user is, as it stands at the head of the letters. */
export function YourDetails({ profile }: { readonly profile: Profile | null }) {
  const [, go] = useLocation();
  return (
    <section aria-labelledby="you">
      <h2 className="title-4" id="you">
        You and your paper
      </h2>
      <div className="you">
        {profile === null ? <p>Your name and your return address are not known yet.</p> : <Known profile={profile} />}
        <Button size="sm" onClick={() => go('/you')}>
          Change…
        </Button>
      </div>
      <YourSignature />
    </section>
  );
}

function Known({ profile }: { readonly profile: Profile }) {
  const { name, address, phones, email, paper, lastCollection, zone } = profile;
  const lines = useJournal('addresses.lines', { names: [], address, capitals: false });
  return (
    <p>
      <b>{name}</b>
      {lines.data?.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span>{[...phones, email].filter((each) => each !== '').join(', ')}</span>
      <span>
        {paper === 'a4' ? 'A4' : 'US Letter'}, last collection {lastCollection} <Rule id="P6" />, {zoneWords(zone)}
      </span>
    </p>
  );
}
