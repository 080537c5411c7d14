import { config } from '@grafana/runtime';
import { useEffect, useState } from 'react';
import { grafanaDocumentHttp } from '../documents/http/grafanaDocumentHttp';
import { type DashboardMentions, dashboardMentions } from './dashboardMentions';

/** Dashboards with a panel that names this text, `firstUid` first; undefined while they are looked through. */
export function useDashboardMentions(text: string, firstUid: string): DashboardMentions | undefined {
  const [found, setFound] = useState<{ text: string; mentions: DashboardMentions }>();
  useEffect(() => {
    let isGone = false;
    const { namespace } = config;
    void dashboardMentions({ http: grafanaDocumentHttp, namespace }, { text, firstUid }, () => isGone).then(
      (mentions) => !isGone && setFound({ text, mentions })
    );
    return () => {
      isGone = true;
    };
  }, [text, firstUid]);
  return found?.text === text ? found.mentions : undefined;
}
