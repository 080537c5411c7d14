import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Field, IconButton, Input, useStyles2 } from '@grafana/ui';
import React, { useId, useState } from 'react';
import type { AnswerLink } from '../../../core/maturity/assessment/answer';
import { begunForm } from './begunForm';
import type { BegunHere } from './begunHere';
import { linkProblem } from './linkProblem';
import { LinksRead } from './LinksRead';
import { smallSize } from '../../style/quiet';

interface Props {
  links: readonly AnswerLink[];
  begun: BegunHere;
  onChange: (links: readonly AnswerLink[]) => void;
}

const NONE = { title: '', url: '' };

/** Links to what was looked at; one more is kept once both its fields are right. */
export function LinksField({ links, begun, onChange }: Props) {
  const styles = useStyles2(getStyles);
  const id = useId();
  const { fields, isBegun, change, clear } = begunForm(begun, 'link', NONE);
  const [isAsked, setIsAsked] = useState(false);
  const [isTried, setTried] = useState(false);
  const problem = isTried ? linkProblem(fields) : {};

  const close = () => {
    clear();
    setIsAsked(false);
    setTried(false);
  };
  const add = () => {
    setTried(true);
    if (Object.keys(linkProblem(fields)).length === 0) {
      onChange([...links, { title: fields.title.trim(), url: fields.url.trim() }]);
      close();
    }
  };
  return (
    <div>
      <div className={styles.legend}>Links</div>
      <LinksRead links={links}>
        {(link) => (
          <IconButton
            name="trash-alt"
            size="sm"
            tooltip={`Remove the link “${link.title}”`}
            onClick={() => onChange(links.filter((other) => other !== link))}
          />
        )}
      </LinksRead>
      {!isAsked && !isBegun ? (
        <Button size="sm" variant="secondary" icon="plus" onClick={() => setIsAsked(true)}>
          Add a link
        </Button>
      ) : (
        <form
          aria-label="New link"
          className={styles.form}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              close();
            }
          }}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field label="Title" noMargin invalid={problem.title !== undefined} error={problem.title}>
            <Input
              id={`${id}-title`}
              value={fields.title}
              autoFocus={isAsked}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
          </Field>
          <Field label="Address" noMargin invalid={problem.url !== undefined} error={problem.url}>
            <Input
              id={`${id}-url`}
              value={fields.url}
              inputMode="url"
              placeholder="https://"
              onChange={(event) => change({ url: event.currentTarget.value })}
            />
          </Field>
          <div className={styles.buttons}>
            <Button size="sm" type="submit">
              Add
            </Button>
            <Button size="sm" variant="secondary" onClick={close}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  legend: css({
    marginBottom: theme.spacing(0.5),
    fontSize: smallSize(theme),
    fontWeight: theme.typography.fontWeightMedium,
  }),
  form: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1) }),
  buttons: css({ display: 'flex', gap: theme.spacing(1) }),
});
