export { PluginPage } from '@grafana/runtime';
