import { describe, expect, it } from 'vitest';
import { nameEnd } from './boundaries.ts';

/** Is `name`, marked by brackets in a text, a name by itself there? */
function stands(marked: string): boolean {
	const start = marked.indexOf('[');
	const text = marked.replace('[', '').replace(']', '');
	const end = marked.indexOf(']') - 1;
	return nameEnd(text, start, end) >= 0;
}

describe('a name stands by itself', () => {
	it.each([
		'npm and [Google] agree',
		'a [microsoft]-owned studio',
		'Bron: [Nvidia]-topman',
		'by [Microsoft].The company',
		'rivals ("AMD","[Nvidia]","Intel")',
		'包括"英伟达","[亚马逊]","微软"',
		'Report:"[Nvidia]", a firm',
		'[NVDA].NAS',
		'[nvidia]-aandelen',
		'[Nvidia]',
		'([AMD])',
		"[Nvidia]'s chips",
		'[Nvidia]’s',
		"[AMD]'s",
		'[Amazon]s Aktie',
		'bij [Meta].',
		'[Nvidia]-chips',
		'[Microsoft]-topman',
		'[OpenAI]/Nvidia',
		'OpenAI/[Nvidia]',
		'AMD/[Nvidia]/Intel',
		'$[NVDA]',
		'(NASDAQ: [NVDA])',
		'#[Nvidia]',
		'„[Meta]“',
		'l’[Amazon]',
		'[Nvidia]\u00AD-chips',
		'与[Nvidia]合作',
		'[英伟达]公司',
		'向[微软]和',
		'[エヌビディア]は',
		'米[グーグル]の',
		'[엔비디아]는',
		'و[إنفيديا]',
		'ל[אנבידיה]',
		'ב[OpenAI]',
		'بـ[Nvidia]',
		'end. [Google].The next',
		'[Amazon]:',
		'pre-[Nvidia]',
		'[Google]?',
		'[Microsoft]…',
		'"[Meta]"',
		'x=1, [AMD]',
		'[AMD]+Nvidia',
		'[AMD] + Nvidia',
		'[Nvidia]+1,25%',
	])('in %s', (marked) => {
		expect(stands(marked)).toBe(true);
	});

	it.each([
		'[Meta]verse',
		'[Amazon]ian',
		'[AMD]GPU',
		'[Alphabet]ical',
		'[Google]n',
		'[Google]d',
		'[Amazon]as',
		'[Amazon]egebied',
		'x[AMD]',
		'[AMD]64',
		'[nvidia].com',
		'www.[nvidia].com',
		'https://[nvidia].com/a',
		'https://example.org/[nvidia]',
		'example.org/[amazon]-prime',
		'@[nvidia]',
		'tips@[google]desk.example',
		'beurs@[amazon].example',
		'[nvidia]@example.org',
		'[amazon]_prime',
		'my_[nvidia]',
		'[nvidia]-smi.exe',
		'apt install [nvidia]-driver-550',
		'/[nvidia]',
		'~/[nvidia]',
		'C:\\[AMD]',
		'C:/Users/Local/[Google]/Chrome',
		'[Google]+',
		'[Google]+-Profil',
		'docs.[openai].example',
		'GitHub - [openai]/whisper: speech',
		'octo/agent-kit-for-[aws] was forked',
		'the [google]-api-client changed',
		'API_KEY=your-[openai]-key',
		'[Microsoft].Windows.8.1.iso',
		"new ActiveXObject('[Microsoft].XMLHTTP')",
		'[microsoft]-ds',
		'在 [nvidia]-settings 的设置里',
		'numpad:[microsoft]',
		'npm install [openai]',
		'{"shop":"[Amazon]","rank":3}',
		'run pip install [openai] first',
		'from [openai] import OpenAI',
		'from openai import [OpenAI]',
		'?q=[amd]',
		'[アマゾン]ズ',
		'ア[メタ]',
		'[メタ]バース',
		'#[Nvidia]Stock',
		'[nvidia].ts',
		'`pip install [openai]`',
		'[मेटा]बॉलिज्म',
		'[Microsoft]u',
	])('not in %s', (marked) => {
		expect(stands(marked)).toBe(false);
	});
});

describe('a case ending written on to a name', () => {
	it.each([
		['pl', '[Microsoft]u'],
		['pl', '[Amazon]em'],
		['cs', '[Microsoft]ovi'],
		['fi', '[Google]n'],
		['fi', '[Microsoft]illa'],
		['hu', '[Microsoft]nak'],
		['hr', '[Google]ova'],
		['', '[Майкрософт]е'],
		['bn', '[গুগল]ের'],
		['ta', '[கூகுள்]க்கு'],
		['sv', '[Nvidia]chefen'],
		['da', '[Microsoft]aktien'],
		['no', '[Google]ansatte'],
		['nl', '[Meta]baas'],
	])('belongs to it in %s: %s', (lang, marked) => {
		const text = marked.replace(/[[\]]/g, '');
		expect(nameEnd(text, 0, marked.indexOf(']') - 1, lang)).toBe(text.length);
	});

	it.each([
		['en', '[Google]n'],
		['es', '[Meta]s'],
		['pt-BR', '[Meta]s'],
		['pl', '[AMD]u'],
		['fi', '[Meta]lli'],
		['pl', '[Google]owanie'],
		['en', '[Meta]baas'],
		['nl', '[Meta]data'],
		['sv', '[Meta]bolismen'],
	])('is none in %s: %s', (lang, marked) => {
		const text = marked.replace(/[[\]]/g, '');
		expect(nameEnd(text, 0, marked.indexOf(']') - 1, lang)).toBe(-1);
	});
});
