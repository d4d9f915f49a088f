/** The quality of the pictures that are drawn, of 100. */
export const quality = 80;

/** Another version or quality makes other pictures of the same ones. The version is package.json's. */
export const drawing = `sharp 0.35.5, webp ${quality}`;
