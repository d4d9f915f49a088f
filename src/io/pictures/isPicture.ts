/** Files of these names are taken for pictures. */
export const isPicture = (path: string): boolean => /\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(path);
