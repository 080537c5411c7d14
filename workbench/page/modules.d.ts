/// <reference types="systemjs" />
declare module 'grafana-runtime/*';
declare module 'react-router-dom';
declare module 'systemjs/dist/*';
