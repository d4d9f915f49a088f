/** A number among Chinese words, written as it is where it stands alone. */
export const figure = (n: number): string => n.toLocaleString('zh');
