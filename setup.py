"""Everything is read from settings.ini; see CONTRIBUTING.md."""
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

cfg = ConfigParser(delimiters=['='], interpolation=None)
cfg.read('settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
extras = {k: cfg[f'{k}_requirements'].split() for k in ('train', 'retrieve', 'serve', 'constrain', 'ray', 'cloudsql', 'run', 'dev') if f'{k}_requirements' in cfg}
extras['dev'] = sorted({r for name, group in extras.items() for r in group if name not in ('constrain', 'ray')})  # which bring gigabytes

setup(name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], author=cfg['author'],
      author_email=cfg['author_email'], url=cfg['git_url'], license='Apache-2.0', keywords=cfg['keywords'],
      long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
      packages=find_packages(include=['classicmodels_nl2sql', 'classicmodels_nl2sql.*']), include_package_data=True,
      python_requires=f">={cfg['min_python']}", install_requires=cfg['requirements'].split(), extras_require=extras,
      entry_points={'console_scripts': cfg['console_scripts'].split()}, zip_safe=False)
