type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
	? `${Head}_${Underscored<Tail>}`
	: Text;

/** A value as its part of a message key: `letter-of-intent` as `letter_of_intent`. */
export const underscored = <Text extends string>(value: Text): Underscored<Text> =>
	value.replaceAll('-', '_') as Underscored<Text>;
