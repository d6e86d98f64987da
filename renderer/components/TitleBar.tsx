import { Search } from 'lucide-react';
import { Link } from 'wouter';
import { Keys } from './Keys.tsx';
import { Wordmark } from './Wordmark.tsx';

/** The title bar: the name, and the one field that finds and does. */
export function TitleBar({ onFind }: { readonly onFind: () => void }) {
  return (
    <header className="titlebar">
      <Link className="wordmark" href="/today">
        <Wordmark />
        <span>Follow Through</span>
      </Link>
      <button className="finder" type="button" aria-haspopup="dialog" aria-keyshortcuts="Control+K" onClick={onFind}>
        <Search className="i" aria-hidden />
        <span>Find or do anything</span>
        <Keys of={['Ctrl', 'K']} />
      </button>
    </header>
  );
}
