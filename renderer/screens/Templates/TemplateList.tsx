import type { TemplateName } from '../../../shared/model.ts';
import type { TemplateView } from '../../../shared/templateViews.ts';
import { counted } from '../../words.ts';

export interface TemplateListProps {
  readonly templates: readonly TemplateView[];
  readonly selected: TemplateName;
  readonly onSelect: (name: TemplateName) => void;
}

/** The templates by what they are for, with how many texts of each are the user's own. */
export function TemplateList({ templates, selected, onSelect }: TemplateListProps) {
  return (
    <div className="letter-groups scroll">
      {[...Map.groupBy(templates, ({ group }) => group)].map(([group, inGroup]) => (
        <section key={group} aria-label={group}>
          <p className="group">
            <b>{group}</b>
          </p>
          <ul className="template-list">
            {inGroup.map((template) => (
              <li key={template.name}>
                <button
                  type="button"
                  aria-current={template.name === selected ? 'page' : undefined}
                  onClick={() => onSelect(template.name)}
                >
                  {template.title}
                  <OwnCount template={template} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OwnCount({ template: { wordings } }: { readonly template: TemplateView }) {
  const own = wordings.filter(({ isOwn }) => isOwn).length;
  if (own === 0) return null;
  return <small>{wordings.length === 1 ? 'your own' : `${counted(own, 'wording')} your own`}</small>;
}
