import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { TemplateView } from '../../../shared/templateViews.ts';
import { Desk } from '../../components/Desk.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { TemplateDesk } from './TemplateDesk.tsx';
import { TemplateList } from './TemplateList.tsx';
import '../Letters/letters.css';
import '../Letters/beside.css';
import '../Letters/paper.css';
import './templates.css';

/** The templates: what every letter begins with, each to be written otherwise, and to be restored. */
export function Templates() {
  const list = useJournal('templates.list', {});
  return <Loaded query={list}>{(templates) => <TemplatesDesk templates={templates} />}</Loaded>;
}

function TemplatesDesk({ templates }: { readonly templates: readonly TemplateView[] }) {
  const { name } = useParams<{ readonly name?: string }>();
  const [, go] = useLocation();
  const [wording, setWording] = useState(0);
  const current = templates.find((each) => each.name === name) ?? templates[0];
  if (current === undefined) return null;
  const at = Math.min(wording, current.wordings.length - 1);
  return (
    <Desk title="Templates" className="templates">
      <nav className="letters-list" aria-label="Templates">
        <header>
          <Link className="btn--text back" href="/letters">
            <ArrowLeft className="i s" aria-hidden /> Letter desk
          </Link>
          <h1 className="title-3">Templates</h1>
        </header>
        <TemplateList
          templates={templates}
          selected={current.name}
          onSelect={(next) => {
            setWording(0);
            go(`/letters/templates/${next}`);
          }}
        />
      </nav>
      <TemplateDesk key={`${current.name} ${String(at)}`} template={current} wording={at} onWording={setWording} />
    </Desk>
  );
}
