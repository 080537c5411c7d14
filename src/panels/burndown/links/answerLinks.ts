import {
  createDataFrame,
  type DataLink,
  type Field,
  FieldType,
  getLinksSupplier,
  type InterpolateFunction,
  type LinkModel,
} from '@grafana/data';
import { formatSloRef } from '../../../core/documents/sloRef';
import { noData, type SloAnswer } from '../../../core/slo/answer';

/**
 * The panel's data links with their variables filled in. They see one field, "Budget left", with the labels `slo`,
 * `service` and `team`: `${__field.labels.service}`, `${__value.numeric}`.
 */
export function answerLinks(
  answer: SloAnswer,
  links: readonly DataLink[] | undefined,
  replaceVariables: InterpolateFunction,
  timeZone: string
): LinkModel[] {
  if (links === undefined || links.length === 0) {
    return [];
  }
  const { slo } = answer.question;
  const { remaining } = answer.figures;
  const frame = createDataFrame({
    name: slo.displayName,
    fields: [
      {
        name: 'Budget left',
        type: FieldType.number,
        config: { unit: 'percentunit', links: [...links] },
        labels: { slo: formatSloRef(slo.ref), service: slo.service, team: slo.team ?? '' },
        values: [remaining === noData ? null : remaining],
      },
    ],
  });
  return frame.fields.flatMap((field: Field) => {
    const context = { __dataContext: { value: { data: [frame], frame, frameIndex: 0, field } } };
    return getLinksSupplier(frame, field, context, replaceVariables, timeZone)({ valueRowIndex: 0 });
  });
}
