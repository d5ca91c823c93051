import * as React from 'react';
import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { FailureNote } from './FailureNote';

export interface Question {
  /** Also the key of the answer. */
  name: string;
  label: string;
  isRequired: boolean;
}

/** Answers by the name of their question. */
export type Reasons = Readonly<Record<string, string>>;

interface Props {
  label: string;
  title: string;
  explanation: string;
  questions: readonly Question[];
  variant?: 'secondary' | 'success-light' | 'danger-light';
  isDisabled?: boolean;
  /** Does it. @throws {Error} with what to tell */
  onConfirm: (reasons: Reasons) => Promise<void>;
}

/** A button that asks for reasons before it acts. */
export function ReasonDialog({ label, title, explanation, questions, variant = 'secondary', isDisabled = false, onConfirm }: Props) {
  const [isOpen, setOpen] = React.useState(false);
  const [reasons, setReasons] = React.useState<Reasons>({});
  const [failure, setFailure] = React.useState('');
  const isComplete = questions.every(({ name, isRequired }) => !isRequired || reasons[name]?.trim());
  const confirm = async () => {
    try {
      await onConfirm(reasons);
      setOpen(false);
      setReasons({});
      setFailure('');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant={variant} disabled={isDisabled} fullWidth>
          {label}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{explanation}</Typography>
            <Questions questions={questions} reasons={reasons} onChange={setReasons} />
            <FailureNote text={failure} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">Cancel</Button>
          </Modal.Close>
          <Button onClick={confirm} disabled={!isComplete}>
            {label}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface QuestionsProps {
  questions: readonly Question[];
  reasons: Reasons;
  onChange: (reasons: Reasons) => void;
}

function Questions({ questions, reasons, onChange }: QuestionsProps) {
  return questions.map(({ name, label, isRequired }) => (
    <Field.Root key={name} name={name} required={isRequired}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={reasons[name] ?? ''}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange({ ...reasons, [name]: event.target.value })}
      />
    </Field.Root>
  ));
}
