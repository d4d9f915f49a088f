import type { Adoption } from '../model.ts';

/** Whether more than the adopter's own word stands for the result of an adoption. */
export const isVerified = ({ data }: Adoption): boolean => levels.includes(data.verification?.level);

const levels: readonly (string | undefined)[] = ['measured', 'peer', 'audit'];
