declare module 'replace-in-file-webpack-plugin';
