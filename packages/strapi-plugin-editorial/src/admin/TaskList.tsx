import { Box, Flex, Typography } from '@strapi/design-system';
import type { OpenTask } from './answer';
import { ReasonDialog } from './ReasonDialog';
import { useAct } from './useAct';
import type { CheckTarget } from './useCheck';
import { taskLine } from './words';

interface Props {
  tasks: readonly OpenTask[];
  target: CheckTarget;
  onDone: () => void;
}

/** What is to be done about the document; what needs no new version can be closed with a reason. */
export function TaskList({ tasks, target, onDone }: Props) {
  const act = useAct(target);
  const resolve = async (id: string, reason: string | undefined) => {
    await act('resolve', { id, reason });
    onDone();
  };
  return tasks.map((task) => (
    <Box key={task.id} background="warning100" padding={2} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="pi">{taskLine(task)}</Typography>
        {task.mayResolve && (
          <ReasonDialog
            label="Close this task"
            title="Close this task"
            explanation="What this page says stays as it is. Your name and the reason are kept. Publishing a version that no longer names it closes the task too."
            questions={[{ name: 'reason', label: 'Why the page can stay as it is', isRequired: true }]}
            onConfirm={({ reason }) => resolve(task.id, reason)}
          />
        )}
      </Flex>
    </Box>
  ));
}
