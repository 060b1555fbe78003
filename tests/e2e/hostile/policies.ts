import type { Hostility } from './hostility.ts';

const policy = (value: string): Record<string, string> => ({ 'content-security-policy': value });

/** Pages whose policy shuts out what an extension might do in them. */
export const policies: readonly Hostility[] = [
	...[
		"default-src 'none'",
		"default-src 'none'; style-src 'none'; script-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'",
		"script-src 'self'; style-src 'self'; object-src 'none'",
		"script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'",
		'sandbox',
		'sandbox allow-scripts',
	].map((value) => ({ name: `has the policy ${value}`, headers: policy(value), hasCard: true as const })),
	{
		name: 'allows no trusted types, not even by name',
		headers: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
		hasCard: true,
	},
	{
		name: 'has a default trusted type that throws',
		headers: policy("require-trusted-types-for 'script'"),
		script: `const no = () => { throw new Error('not here'); };
			window.trustedTypes?.createPolicy('default', { createHTML: no, createScript: no, createScriptURL: no });`,
	},
	{
		name: 'keeps documents of others away and lends no features',
		headers: {
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp',
			'permissions-policy': 'fullscreen=(), clipboard-read=(), clipboard-write=()',
			'document-policy': 'force-load-at-top',
		},
	},
	{
		name: 'reports what violates its policy, by event',
		headers: policy("default-src 'none'; script-src 'unsafe-inline'"),
		hasCard: true,
		script: `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
			console.log('violated', violatedDirective, blockedURI, sourceFile);
		});`,
	},
];
