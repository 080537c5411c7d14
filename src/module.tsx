import { AppPlugin } from '@grafana/data';
import { whenLoaded } from './app/whenLoaded';

const Root = whenLoaded(() => import(/* webpackChunkName: "app" */ './app/App'), 'Loading Headroom…');

export const plugin = new AppPlugin().setRootPage(Root);
