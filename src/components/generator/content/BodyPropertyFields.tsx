/** What makers meet of each property of a body: words, values to choose from, default, visibility. */
import { useDraft } from '../draft/draft-context';
import { parentOf, pointerTo } from '../draft/json-at';
import ChoiceField from '../form/ChoiceField';
import Fold from '../form/Fold';
import TextField from '../form/TextField';
import TypedField from '../parameters/TypedField';
import ValueSourceFields from '../parameters/ValueSourceFields';
import { parameterNames } from '../parameters/value-source';
import { visibilityChoices, visibilityNone } from '../parameters/visibility';
import { flatProperties, propertyWords } from './body-property-words';
import { schemaAt } from './content-way';

interface BodyPropertyFieldsProps {
  /** The body or the definition, which holds the content and what is said of its properties. */
  readonly at: string;
  /** The names of the parameters that other operations can be given; those beside the body if left out. */
  readonly siblings?: readonly string[];
}

export default function BodyPropertyFields({ at, siblings: given }: BodyPropertyFieldsProps) {
  const { value } = useDraft();
  const body = value(at);
  const properties = flatProperties(schemaAt(body));
  if (properties.length === 0) return null;
  const siblings = given ?? parameterNames(value(parentOf(at)));
  return (
    <Fold title="What makers meet of each property" summary={String(properties.length)} places={[`${at}/properties`]}>
      {properties.map(({ name, title, type, description }) => {
        const place = pointerTo(`${at}/properties`, name);
        return (
          <Fold key={name} title={title} summary={propertyWords(value(place))} places={[place]}>
            <TextField
              at={`${place}/summary`}
              label={`Label of ${name}`}
              help="Makers read it above the field."
              placeholder={title}
              optional
            />
            <TextField
              at={`${place}/description`}
              label={`Description of ${name}`}
              help="Makers read it in the empty field."
              placeholder={description}
              optional
            />
            <ValueSourceFields at={place} type={type} siblings={siblings} isFlat />
            <TypedField
              at={`${place}/default`}
              label={`Default of ${name}`}
              help="Stands in the field until a maker changes it."
              type={type}
              optional
            />
            <ChoiceField
              at={`${place}/visibility`}
              label={`When makers see ${name}`}
              choices={visibilityChoices}
              none={visibilityNone}
            />
          </Fold>
        );
      })}
    </Fold>
  );
}
