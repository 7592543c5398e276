/** True for the address of a room or another thing to be booked, in lower case. */
export const isRoom = (address: string): boolean => address.endsWith('@resource.calendar.google.com');
