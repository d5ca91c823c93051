import * as React from 'react';
import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { TextForm } from './TextForm';

/** Stands for no field, since a choice has to have a value. */
const WHOLE = '(whole)';

interface Props {
  labels: ReadonlyMap<string, string>;
  onWrite: (text: string, path: readonly string[]) => Promise<void>;
}

/** Says something about the whole text or one of its fields. */
export function CommentForm({ labels, onWrite }: Props) {
  const [field, setField] = React.useState(WHOLE);
  return (
    <TextForm label="New comment" button="Comment" onSend={(text) => onWrite(text, field === WHOLE ? [] : [field])}>
      <Box paddingBottom={2}>
        <Field.Root name="comment-field">
          <Field.Label>About</Field.Label>
          <SingleSelect value={field} onChange={(value) => setField(String(value))}>
            <SingleSelectOption value={WHOLE}>The whole text</SingleSelectOption>
            {[...labels].map(([name, label]) => (
              <SingleSelectOption key={name} value={name}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
    </TextForm>
  );
}
